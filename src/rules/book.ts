import type { RuleBook } from "./rule.js";
import { aggregationChanged } from "./aggregation-changed.js";
import { automaticIdsMoved } from "./automatic-ids-moved.js";
import { automaticUidsDisabled } from "./automatic-uids-disabled.js";
import { enumConstantRemoved } from "./enum-constant-removed.js";
import { flinkVersionChanged } from "./flink-version-changed.js";
import { genericTypeChanged } from "./generic-type-changed.js";
import { graphRefused } from "./graph-refused.js";
import { identitiesSwapped } from "./identities-swapped.js";
import { inputsSwapped } from "./inputs-swapped.js";
import { keyHashChanged } from "./key-hash-changed.js";
import { keySelectorChanged } from "./key-selector-changed.js";
import { keySerializerChanged } from "./key-serializer-changed.js";
import { keyingRemoved } from "./keying-removed.js";
import { keysChangedUpstream } from "./keys-changed-upstream.js";
import { keysMisread } from "./keys-misread.js";
import { kryoTypeChanged } from "./kryo-type-changed.js";
import { mapKeySerializerChanged } from "./map-key-serializer-changed.js";
import { maxParallelismChanged } from "./max-parallelism-changed.js";
import { namespaceSerializerChanged } from "./namespace-serializer-changed.js";
import { operatorRemoved } from "./operator-removed.js";
import { operatorReplaced } from "./operator-replaced.js";
import { operatorStateBroadcastChanged } from "./operator-state-broadcast-changed.js";
import { operatorStateModeChanged } from "./operator-state-mode-changed.js";
import { operatorStateSerializerChanged } from "./operator-state-serializer-changed.js";
import { parallelismAboveMaximum } from "./parallelism-above-maximum.js";
import { patternChanged } from "./pattern-changed.js";
import { pojoFieldRenamed } from "./pojo-field-renamed.js";
import { queryChanged } from "./query-changed.js";
import { queryPlanChanged } from "./query-plan-changed.js";
import { restoreRefused } from "./restore-refused.js";
import { serializerUnverified } from "./serializer-unverified.js";
import { sourceReplaced } from "./source-replaced.js";
import { stateBackendChanged } from "./state-backend-changed.js";
import { stateKindChanged } from "./state-kind-changed.js";
import { stateMeaningChanged } from "./state-meaning-changed.js";
import { stateRemoved } from "./state-removed.js";
import { stateRenamed } from "./state-renamed.js";
import { stateScopeChanged } from "./state-scope-changed.js";
import { timersRemoved } from "./timers-removed.js";
import { ttlShortened } from "./ttl-shortened.js";
import { ttlToggled } from "./ttl-toggled.js";
import { typeMissing } from "./type-missing.js";
import { uidAdded } from "./uid-added.js";
import { uidChanged } from "./uid-changed.js";
import { uidDuplicate } from "./uid-duplicate.js";
import { uidHashShared } from "./uid-hash-shared.js";
import { uidHashShadowed } from "./uid-hash-shadowed.js";
import { uidRemoved } from "./uid-removed.js";
import { unseenStateChanged } from "./unseen-state-changed.js";
import { valueSerializerIncompatible } from "./value-serializer-incompatible.js";
import { valueSerializerMigrates } from "./value-serializer-migrates.js";
import { valuesLost } from "./values-lost.js";
import { valuesMisread } from "./values-misread.js";
import { valuesUnreadable } from "./values-unreadable.js";
import { windowChanged } from "./window-changed.js";
import { nondeterministicIdentity } from "./nondeterministic-identity.js";
import { keyHashUnstable } from "./key-hash-unstable.js";
import { changelogEnabled } from "./changelog-enabled.js";
import { enumeratorChanged } from "./enumerator-changed.js";
import { keysScattered } from "./keys-scattered.js";
import { canonicalSavepointLost } from "./canonical-savepoint-lost.js";

/** For every kind of change its rules, or why it needs none. Total by its type: a new kind of change does not compile until it is judged here. */
export const ruleBook: RuleBook = {
  "pipeline-added": { because: "a pipeline is a job of its own; a new one starts without a savepoint" },
  "pipeline-removed": {
    because: "a pipeline is a job of its own; nothing restores from the savepoint of one that is no longer started",
  },
  "graph-refused": [uidDuplicate, automaticUidsDisabled, graphRefused],
  "canonical-savepoint-lost": [canonicalSavepointLost],
  "changelog-enabled": [changelogEnabled],
  "flink-changed": [flinkVersionChanged],

  "operator-added": { because: "an operator under a new id starts empty, as new operators do" },
  "operator-removed": [operatorRemoved],
  "operator-renamed": { because: "the display name is no part of an operator's identity" },
  // Flink hands over states by name, whatever class asks for them, and each is judged on its own; a source's are its position.
  "operator-class-changed": [sourceReplaced, operatorReplaced],
  "uid-changed": [uidChanged],
  "uid-added": [uidAdded],
  "uid-removed": [uidRemoved],
  "automatic-ids-moved": [automaticIdsMoved],
  "identities-swapped": [identitiesSwapped],
  "identity-unstable": [nondeterministicIdentity],
  "uid-hash-shadows": [uidHashShadowed],
  "uid-hash-shared": [uidHashShared],
  "uid-hash-bridges": { because: "that is what setUidHash is for: the state is found under the old id" },

  "backend-left": [stateBackendChanged],
  "keying-added": { because: "operator state is kept, and keyed state starts empty where there was none" },
  "keys-scattered": [keysScattered],
  "keying-removed": [keyingRemoved],
  "parallelism-changed": [parallelismAboveMaximum],
  "max-parallelism-changed": [maxParallelismChanged],
  "inputs-changed": {
    because:
      "a savepoint holds no records in flight, so that inputs may be wired otherwise; where they trade places, inputs-swapped says so",
  },
  "inputs-swapped": [inputsSwapped],
  "enumerator-read-otherwise": [enumeratorChanged],
  "facts-changed": [windowChanged, aggregationChanged, patternChanged, sourceReplaced],
  "code-changed": { because: "code is no part of a savepoint; where it hides state, unseen-changed says so" },
  "rehearsed-otherwise": [stateMeaningChanged],
  "query-changed": [queryChanged],
  "query-plan-changed": [queryPlanChanged],
  "unseen-changed": [unseenStateChanged],

  "state-added": { because: "a state under a new name starts empty, as new states do" },
  "state-removed": [stateRemoved],
  "state-renamed": [stateRenamed],
  "state-kind-changed": [stateKindChanged],
  "operator-state-mode-changed": [operatorStateModeChanged],
  "operator-state-broadcast-changed": [operatorStateBroadcastChanged],
  "state-scope-changed": [stateScopeChanged],
  "timers-removed": [timersRemoved],
  "ttl-toggled": [ttlToggled, mapKeySerializerChanged],
  "ttl-duration-changed": [ttlShortened],
  "value-serializer-changed": [
    valueSerializerIncompatible,
    mapKeySerializerChanged,
    valueSerializerMigrates,
    serializerUnverified,
  ],
  "namespace-serializer-changed": [namespaceSerializerChanged, serializerUnverified],
  "operator-state-serializer-changed": [operatorStateSerializerChanged, serializerUnverified],
  "key-serializer-changed": [keySerializerChanged, serializerUnverified],
  "key-selector-changed": [keySelectorChanged],
  "keys-changed-upstream": [keysChangedUpstream],
  "key-hash-changed": [keyHashChanged],
  "key-hash-unstable": [keyHashUnstable],
  "pojo-field-renamed": [pojoFieldRenamed],
  "kryo-type-changed": [kryoTypeChanged],
  "generic-type-changed": [genericTypeChanged],
  "values-read-otherwise": [valuesUnreadable, valuesMisread, valuesLost],
  "keys-read-otherwise": [keysMisread],
  "state-unreadable": [enumConstantRemoved, typeMissing],
  "restore-refused": [restoreRefused],
  "newcomer-refused": [restoreRefused],
  "job-manager-refused": [restoreRefused],
};
