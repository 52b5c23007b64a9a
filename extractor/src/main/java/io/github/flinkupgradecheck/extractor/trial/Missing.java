package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * States that the candidate's operator asks for and the baseline's never saved. What user code throws on a restore is no verdict by itself:
 * made-up values may be to blame, or what is not here. But where the same restore, of the same values, comes to its end once those states
 * lie in the savepoint too, it was their absence; and a real savepoint of the deployed job does not have them either.
 */
final class Missing {
  final List<String> names = new ArrayList<>();
  /** The baseline's operator, as if it had saved them. */
  final BaselineOperator added;

  private Missing(BaselineOperator baseline, List<BaselineState> more) {
    List<BaselineState> all = new ArrayList<>(baseline.states);
    for (BaselineState state : more) {
      names.add(state.name);
      all.add(state);
    }
    added = baseline.with(all, Collections.<BaselineSample>emptyList());
  }

  /** Null if nothing is missing. Keyed states are nobody's concern: they are empty for each new key. */
  static Missing of(BaselineOperator baseline, BaselineOperator candidate) {
    List<BaselineState> more = new ArrayList<>();
    for (BaselineState state : candidate.states) {
      if (state.scope() == Scope.OPERATOR && state.meta(false) != null && !has(baseline, state)) {
        more.add(state);
      }
    }
    return more.isEmpty() ? null : new Missing(baseline, more);
  }

  /** How the restore ended that threw, once it is known what is to blame. */
  Restored explain(Restored thrown, Restores restores) throws Exception {
    Restored with = restores.from(added).aside(Filling.of(added, false, state -> true));
    return with.end.restored() ? thrown.settled() : thrown;
  }

  JsonArray json() {
    JsonArray json = new JsonArray();
    for (String name : names) {
      json.add(name);
    }
    return json;
  }

  private static boolean has(BaselineOperator baseline, BaselineState wanted) {
    for (BaselineState state : baseline.states) {
      if (state.scope() == Scope.OPERATOR && state.name.equals(wanted.name)) {
        return true;
      }
    }
    return false;
  }
}
