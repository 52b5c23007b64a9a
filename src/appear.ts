import { rename, rm } from "node:fs/promises";

/** Written beside and renamed, so that nobody ever sees half a file. */
export async function appear(path: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await make(draft);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
