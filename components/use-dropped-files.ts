import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere in the window: dropped beside the place that takes them, the browser would open them in a
 * tab. Whatever else is dragged, as words into a field, is left to the browser. Returns whether files are held over the window.
 */
export function useDroppedFiles(take: (files: File[]) => void): boolean {
  const [held, setHeld] = useState(false);
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const onLeave = (event: DragEvent) => {
      // It fires also between two elements of the window.
      if (!event.relatedTarget) setHeld(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      latest.current([...event.dataTransfer!.files]);
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, []);
  return held;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => !!dataTransfer?.types.includes("Files");
