/** An error as Excel answers it: office.js turns `code` into `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400);
}

export function sizeMismatch(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    400,
  );
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.', 400);
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}

export function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message, 400);
}

/** @param member `Class.member`, so that a test which needs it says at once what is missing. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The workbench does not have ${member}.`, 501);
}
