/** Runs a command that a person called. If it throws, they are shown the message alone, and the exit code is 1. */
export async function command(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
