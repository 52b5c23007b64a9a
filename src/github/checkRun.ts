import type { Client } from "./client.js";
import type { Place } from "./comment.js";
import type { Annotation, CheckRun, CheckRunMade } from "./github.js";

/** GitHub's: per request, and lengths in characters. */
const batch = 50;
const longest = { title: 255, text: 65_535, message: 16_000 };
/** More than anyone reads; each batch costs a request of the repository's hourly thousand. */
const most = 300;

/** `run` links the check to where it was made. */
export async function postCheckRun(
  client: Client,
  place: Place,
  run: { readonly id: string; readonly url?: string },
  check: CheckRun,
): Promise<CheckRunMade> {
  const output = { title: cut(check.title, longest.title), summary: cut(check.summary, longest.text) };
  const annotations = check.annotations.slice(0, most).map(annotation);
  const { data } = await client.rest.checks.create({
    ...place,
    name: check.name,
    head_sha: check.headSha,
    external_id: run.id,
    ...(run.url !== undefined && { details_url: run.url }),
    status: "completed",
    conclusion: check.conclusion,
    output: { ...output, annotations: annotations.slice(0, batch) },
    // A second attempt after a broken connection could make a second check.
    request: { retries: 0 },
  });
  if (!Number.isSafeInteger(data.id)) throw new TypeError("a check run without an id");
  let shown = Math.min(batch, annotations.length);
  while (shown < annotations.length) {
    const next = annotations.slice(shown, shown + batch);
    try {
      await client.rest.checks.update({
        ...place,
        check_run_id: data.id,
        output: { ...output, annotations: next },
        // Annotations are appended: a batch that arrived although its answer did not must not be sent twice.
        request: { retries: 0 },
      });
    } catch {
      // The check stands with its conclusion; how many annotations it has is told.
      break;
    }
    shown += next.length;
  }
  return { id: data.id, url: data.html_url ?? "", annotations: shown };
}

const annotation = ({ path, line, level, title, message }: Annotation) => ({
  path,
  start_line: line,
  end_line: line,
  annotation_level: level,
  title: cut(title, longest.title),
  message: cut(message, longest.message),
});

/** Never through the middle of a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 3;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}...`;
}
