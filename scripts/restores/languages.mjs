import { relative } from "node:path";
import { artifactPath } from "./flink.mjs";
import { modulesOf, sourcesOf } from "./pairs.mjs";

/** Languages that pairs may be written in beside Java: the ending of their files, their compiler, and the library that a job needs. */
const languages = {
  scala: {
    ending: ".scala",
    compiler: "org.scala-lang:scala-compiler",
    library: "org.scala-lang:scala-library",
  },
  kotlin: {
    ending: ".kt",
    compiler: "org.jetbrains.kotlin:kotlin-compiler-embeddable",
    library: "org.jetbrains.kotlin:kotlin-stdlib",
  },
};

/** The versions that a job is compiled with where its pair names none. */
const usual = { scala: "2.12.20", kotlin: "1.9.23" };

/** The language of one side of a pair, and the version of it; undefined where all of it is Java. */
function languageOf(pair, side) {
  const files = sourcesOf(pair, side);
  const [name] = Object.entries(languages).find(([, { ending }]) => files.some((file) => file.endsWith(ending))) ?? [];
  return name === undefined ? undefined : { ...languages[name], name, version: pair[side][name] ?? usual[name] };
}

/** The library of the language, which the JAR brings along; Flink's Scala API comes with Scala's own. */
export function languageLibraries(pair, side) {
  const language = languageOf(pair, side);
  if (language === undefined || modulesOf(pair).some((module) => module.includes("scala_"))) return [];
  return [`${language.library}:${language.version}`];
}

/** What `Languages.java` needs to know: the language, the class path of its compiler, its options, and the shared Java sources that only it uses. */
export function languagePlan(pair, side) {
  const language = languageOf(pair, side);
  if (language === undefined) return {};
  return {
    language: language.name,
    compiler: artifactPath(`${language.compiler}:${language.version}`),
    languageOptions: pair[side].options,
    uses: sourcesOf(pair, side).flatMap((file) =>
      pair.shared.filter((root) => file.startsWith(`${root}/`)).map((root) => relative(root, file)),
    ),
  };
}
