export function readmeWorkflows(): Readonly<Record<string, string>>;
export function writeReadmeWorkflows(folder: string): readonly string[];
