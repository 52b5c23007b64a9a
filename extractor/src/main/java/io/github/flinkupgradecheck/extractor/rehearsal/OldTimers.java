package io.github.flinkupgradecheck.extractor.rehearsal;

import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Performance;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.Collections;
import java.util.Set;

/** What comes of timers that are in the baseline's state. */
final class OldTimers {
  private final Play play;
  private final SavedState saved;
  private final ClassLoader loader;

  OldTimers(Play play, SavedState saved, ClassLoader loader) {
    this.play = play;
    this.saved = saved;
    this.loader = loader;
  }

  /**
   * Whether on some output nothing ever comes of timers, those of the baseline's state and those that it sets itself from there, while something comes of those
   * that it sets by itself.
   */
  boolean areSilent(Performance own, Performance restored) throws Exception {
    Set<String> missed = own.heardAtTimers();
    missed.removeAll(restored.heardAtTimers());
    if (restored.refused != null || missed.isEmpty() || restored.throwsAtTimers()) {
      return false;
    }
    return staysSilent(play.toTheLastTimer(saved.restored()), missed);
  }

  /** The same where no record comes any more to any of the keys: what waits there for its timer is all that there is. */
  boolean areSilentAtOnce(SavedState own) throws Exception {
    Performance alone = saved.timers(loader).isEmpty() ? null : play.atOnce(own.restored());
    Set<String> missed = alone == null || alone.refused != null ? Collections.emptySet() : alone.heardAtTimers();
    Performance restored = missed.isEmpty() ? null : play.atOnce(saved.restored());
    if (restored == null || restored.refused != null || restored.throwsAtTimers()) {
      return false;
    }
    missed.removeAll(restored.heardAtTimers());
    return !missed.isEmpty() && staysSilent(play.timersToTheLast(saved.restored()), missed);
  }

  private static boolean staysSilent(Performance last, Set<String> missed) {
    return last != null && last.refused == null && !last.throwsAtTimers() && !last.heardAtTimers().containsAll(missed);
  }

  /** What old timers do that go off before a record has come to their keys; null unless they fail, from the baseline's state alone. */
  Performance failingAtOnce(SavedState own) throws Exception {
    if (saved.timers(loader).isEmpty()) {
      return null;
    }
    Performance restored = play.atOnce(saved.restored());
    if (restored == null || restored.refused != null || restored.thrown.isEmpty()) {
      return null;
    }
    Performance alone = play.atOnce(own.restored());
    return alone == null || alone.refused != null || !alone.thrown.isEmpty() ? null : restored;
  }
}
