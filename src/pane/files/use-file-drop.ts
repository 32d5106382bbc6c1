import { useState, type DragEvent } from 'react';

/** A file may be dropped on what takes these handlers. */
export function useFileDrop(take: (dropped: DataTransfer) => void) {
  const [isOver, setIsOver] = useState(false);
  const drop = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setIsOver(false);
      take(event.dataTransfer);
    },
  };
  return { isOver, drop };
}
