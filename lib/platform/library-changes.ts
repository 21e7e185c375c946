const NAME = "library";

/** Tells every open window of the library that it has changed, whoever changed it. */
export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** `listener` is called at each change for as long as the window is open. */
export function followLibrary(listener: () => void): void {
  new BroadcastChannel(NAME).onmessage = listener;
}
