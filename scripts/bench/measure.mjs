/** Milliseconds that each of the works takes, `runs` times in turn, so that whatever else the machine does hits all alike. */
export function interleaved(works, runs) {
  const taken = works.map(() => []);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, position) => {
      const began = performance.now();
      work();
      taken[position].push(performance.now() - began);
    });
  }
  return taken.map(median);
}

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
