import { writeFile } from "node:fs/promises";
import { oneLine, saidBy, UsageError } from "../errors.js";

/** To the file, or to standard output, which carries nothing else. */
export async function put(text: string, file: string | undefined, option: string): Promise<void> {
  if (file === undefined) return print(text);
  await writeFile(file, text).catch((thrown: unknown) => {
    throw new UsageError(
      `${option} ${oneLine(file)} cannot be written (${saidBy(thrown)}). Name a file in a directory that exists.`,
      [],
      { cause: thrown },
    );
  });
}

/** Waits until it is written: the process may end at once afterwards. A reader who went away (`| head`) is no error. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" ? resolve() : reject(error)));
    process.stdout.write(text, (error) =>
      error && (error as NodeJS.ErrnoException).code !== "EPIPE" ? reject(error) : resolve(),
    );
  });
}
