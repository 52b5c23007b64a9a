import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, runAloud } from "../run.mjs";

/** Each puts a pinned program into an empty folder and returns its path in there, or throws a sentence. */
export const installers = { go: fromGo, pip: fromPip, npm: fromNpm };

/** Go checks what the module depends on against its own checksum database; the module itself is held against ours. */
async function fromGo({ module, program, version, sum }, folder) {
  assertThere("go", "version");
  const { Sum: found } = JSON.parse(run("go", ["mod", "download", "-json", `${module}@v${version}`], quietly(folder)));
  if (found !== sum) throw new Error(`${module}@v${version} has the checksum ${found} instead of ${sum}`);
  const source = [module, program].filter(Boolean).join("/");
  const options = { cwd: folder, env: { ...process.env, GOBIN: folder } };
  await runAloud("go", ["install", `${source}@v${version}`], `building ${source}`, options);
  return windows(source.split("/").at(-1));
}

async function fromPip({ version, sha256 }, folder) {
  const python = ["python3", "python"].find((name) => isThere(name, "-m", "pip", "--version"));
  if (!python) throw new Error("there is no Python with pip on the PATH");
  const requirements = join(folder, "requirements.txt");
  const hashes = sha256.map((hash) => ` --hash=sha256:${hash}`).join("");
  writeFileSync(requirements, `zizmor==${version}${hashes}\n`);
  const options = ["--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--require-hashes"];
  run(python, ["-m", "pip", "install", ...options, "--target", folder, "-r", requirements], quietly(folder));
  return join("bin", windows("zizmor"));
}

/** `npm ci`, because that is what holds a package against the integrity in a lock file. */
async function fromNpm({ version, integrity }, folder) {
  const platform = `${process.platform}-${process.arch}`;
  const name = `node-${platform}`;
  if (!integrity[platform]) throw new Error(`no Node ${version} is pinned for ${platform}`);
  const own = { name: "tool", version: "1.0.0", dependencies: { [name]: version } };
  const packages = { "": own, [`node_modules/${name}`]: { version, integrity: integrity[platform] } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(own));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ ...own, lockfileVersion: 3, packages }));
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], quietly(folder));
  return join("node_modules", name, "bin", "node");
}

const quietly = (cwd) => ({ cwd, quiet: true });
const isThere = (program, ...args) => spawnSync(program, args, { stdio: "ignore" }).status === 0;
const windows = (name) => (process.platform === "win32" ? `${name}.exe` : name);

function assertThere(program, ...args) {
  if (!isThere(program, ...args)) throw new Error(`there is no ${program} on the PATH`);
}
