import type { Manifest } from "../../src/manifest/manifest.js";

/** What a savepoint holds of one operator; see the harness's `Savepoint`. */
export interface SavedOperator {
  readonly parallelism: number;
  readonly maxParallelism: number;
  readonly derivedMaximum: number;
  readonly coordinator: boolean;
  readonly finished: boolean;
  readonly raw: boolean;
  readonly key: readonly string[];
  readonly states: readonly {
    readonly name: string;
    readonly kind: string;
    readonly serializers: Readonly<Record<string, readonly string[]>>;
  }[];
}

export interface Held {
  readonly operators: number;
  readonly states: number;
  readonly seen: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
  readonly incomplete: readonly {
    readonly operator: string;
    readonly because?: string;
    readonly unseen: readonly string[];
  }[];
  readonly beyond: readonly string[];
}

export function compare(
  manifest: Pick<Manifest, "pipelines">,
  pipelines: readonly { readonly operators: Readonly<Record<string, SavedOperator>> }[],
  unsteady?: boolean,
): Held;
