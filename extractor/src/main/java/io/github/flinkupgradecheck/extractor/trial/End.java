package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.state.DryOperator;
import io.github.flinkupgradecheck.extractor.state.Failure;

/** How one restore of an operator ended, and whose doing it was. */
final class End {
  private final String phase;
  private final Throwable thrown;
  /** Whether user code threw it while it started, which it did not without restored state. */
  final boolean byUser;
  /** Why nothing can be concluded from it; null if something can. */
  final String because;

  private End(String phase, Throwable thrown, boolean byUser, String because) {
    this.phase = phase;
    this.thrown = thrown;
    this.byUser = byUser;
    this.because = because;
  }

  /**
   * @param fresh the same operator after a start without restored state
   * @param madeUp whether values that nobody's job has written lay in the state
   */
  static End of(
      DryOperator restored, DryOperator fresh, boolean madeUp, NewComponents components, ClassLoader userClassLoader) {
    Throwable thrown = restored.thrown();
    String because = because(restored, fresh);
    boolean ofUser = because == null && thrown != null && isOfUser(restored, madeUp, components, userClassLoader);
    if (ofUser) {
      because = "user code threw " + FlinkExceptions.line(Failure.root(thrown)) + at(Failure.userFrame(thrown));
    }
    // What came from outside may answer tomorrow.
    boolean byUser = ofUser && starting(restored) && !restored.reachedOut();
    return new End(restored.phase(), thrown, byUser, because);
  }

  /** The same, where it is settled that what was thrown is the restored state's doing. */
  End settled() {
    return new End(phase, thrown, byUser, null);
  }

  boolean restored() {
    return because == null && thrown == null;
  }

  boolean refused() {
    return because == null && thrown != null;
  }

  JsonObject json() {
    return into(new JsonObject());
  }

  JsonObject into(JsonObject json) {
    json.add("result", restored() ? "restored" : refused() ? "refused" : "unseen");
    if (restored()) {
      return json;
    }
    if (phase != null && !phase.equals("create")) {
      json.add("phase", phase);
    }
    return refused() ? json.add("exception", FlinkExceptions.json(thrown)) : json.add("because", because);
  }

  /** Null if it was Flink or the user's code that ended it, or nothing did. */
  private static String because(DryOperator restored, DryOperator fresh) {
    Throwable thrown = restored.thrown();
    if (restored.hungAt() != null) {
      return "it did not come to an end within the deadline; it stood at " + restored.hungAt();
    }
    if (thrown == null) {
      return null;
    }
    String what = FlinkExceptions.line(Failure.root(thrown));
    if (restored.ours()) {
      return "the extractor's stand-in for a cluster failed: " + what;
    }
    if ("create".equals(restored.phase())) {
      return "the operator could not be built: " + what;
    }
    boolean freshToo = fresh.thrown() != null && what.equals(FlinkExceptions.line(Failure.root(fresh.thrown())));
    // A serializer that Flink will not make, it makes nowhere: no surroundings are missing here.
    if (freshToo && !Failure.ofTypes(Failure.root(thrown))) {
      return "it ends the same way without restored state: " + what;
    }
    return null;
  }

  private static boolean isOfUser(
      DryOperator restored, boolean madeUp, NewComponents components, ClassLoader userClassLoader) {
    Throwable root = Failure.root(restored.thrown());
    return (starting(restored) || madeUp) && !Failure.ofStateHandling(root, userClassLoader) && !components.refused(root);
  }

  private static boolean starting(DryOperator restored) {
    return "initialize".equals(restored.phase()) || "open".equals(restored.phase());
  }

  private static String at(String frame) {
    return frame == null ? "" : " at " + frame;
  }
}
