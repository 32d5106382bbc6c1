/**
 * Tests of what one member of Office.js does on the workbench's host, from its typings and documentation. The name ties them
 * to the member: a member without such tests fails the coverage check.
 */
export function describeMember(member: `${string}.${string}`, body: () => void): void {
  describe(member, body);
}
