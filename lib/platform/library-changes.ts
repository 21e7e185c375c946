/** Tells the library's windows that it is another: what one of them, the popup or a file brings shows in all at once. */
const NAME = "library";

export function tellLibraryChanged(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(null);
  channel.close();
}

/** `listener` is called for as long as the window stands. */
export function followLibrary(listener: () => void): void {
  new BroadcastChannel(NAME).onmessage = listener;
}
