package io.github.flinkupgradecheck.extractor.trial;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.state.Backend;
import java.util.ArrayList;
import java.util.List;

/**
 * Which operator receives whose state, as Flink decides: the one named by {@code setUidHash} if the baseline has it, else the one of the
 * same generated id ({@code StateAssignmentOperation}). Names, classes and order of operators have no say.
 */
final class Pairing {
  /** Positions in the two lists of pipelines, and the two operators. */
  static final class Pair {
    final int baselinePipeline;
    final int candidatePipeline;
    final BaselineOperator baseline;
    final CapturedOperator candidate;
    /** On which the baseline's runs; null where that is not known. */
    final Backend backend;

    private Pair(
        int baselinePipeline,
        int candidatePipeline,
        BaselineOperator baseline,
        CapturedOperator candidate,
        Backend backend) {
      this.backend = backend;
      this.baselinePipeline = baselinePipeline;
      this.candidatePipeline = candidatePipeline;
      this.baseline = baseline;
      this.candidate = candidate;
    }

    /** One that nothing was saved for; the baseline's pipeline plays no part. */
    static Pair newcomer(int candidatePipeline, BaselineOperator nothing, CapturedOperator candidate) {
      return new Pair(-1, candidatePipeline, nothing, candidate, null);
    }

    /** The same with the baseline's operator as it was before. */
    Pair from(BaselineOperator earlier) {
      return new Pair(baselinePipeline, candidatePipeline, earlier, candidate, backend);
    }
  }

  private Pairing() {}

  static List<Pair> of(List<BaselinePipeline> baseline, List<CapturedPipeline> candidate) {
    int[] partners = partners(baseline, candidate);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        continue;
      }
      for (CapturedOperator operator : candidate.get(partners[i]).operators) {
        BaselineOperator received = received(baseline.get(i), operator);
        if (received != null) {
          pairs.add(new Pair(i, partners[i], received, operator, baseline.get(i).backend));
        }
      }
    }
    return pairs;
  }

  static String id(CapturedOperator operator) {
    return Hex.of(operator.id);
  }

  private static BaselineOperator received(BaselinePipeline baseline, CapturedOperator operator) {
    BaselineOperator bridged = operator.uidHash == null ? null : baseline.operators.get(operator.uidHash);
    return bridged != null ? bridged : baseline.operators.get(id(operator));
  }

  /** For each pipeline of the baseline its partner's position, or -1: most operators in common first, then the name, then the position. */
  static int[] partners(List<BaselinePipeline> baseline, List<CapturedPipeline> candidate) {
    int[] partners = new int[baseline.size()];
    java.util.Arrays.fill(partners, -1);
    boolean[] taken = new boolean[candidate.size()];
    for (int most = Integer.MAX_VALUE; most > 0; ) {
      most = takeMostShared(baseline, candidate, partners, taken);
    }
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; partners[i] < 0 && j < taken.length; j++) {
        if (!taken[j] && baseline.get(i).name.equals(candidate.get(j).name())) {
          take(partners, taken, i, j);
        }
      }
    }
    for (int i = 0; i < Math.min(partners.length, taken.length); i++) {
      if (partners[i] < 0 && !taken[i]) {
        take(partners, taken, i, i);
      }
    }
    return partners;
  }

  private static int takeMostShared(
      List<BaselinePipeline> baseline, List<CapturedPipeline> candidate, int[] partners, boolean[] taken) {
    int most = 0;
    int left = -1;
    int right = -1;
    for (int i = 0; i < partners.length; i++) {
      for (int j = 0; partners[i] < 0 && j < taken.length; j++) {
        int shared = taken[j] ? 0 : shared(baseline.get(i), candidate.get(j));
        if (shared > most) {
          most = shared;
          left = i;
          right = j;
        }
      }
    }
    if (most > 0) {
      take(partners, taken, left, right);
    }
    return most;
  }

  private static int shared(BaselinePipeline baseline, CapturedPipeline candidate) {
    int shared = 0;
    for (CapturedOperator operator : candidate.operators) {
      shared += received(baseline, operator) == null ? 0 : 1;
    }
    return shared;
  }

  private static void take(int[] partners, boolean[] taken, int i, int j) {
    partners[i] = j;
    taken[j] = true;
  }
}
