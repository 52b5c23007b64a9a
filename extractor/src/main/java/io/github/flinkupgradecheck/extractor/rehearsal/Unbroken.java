package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.JsonArray;
import io.github.flinkupgradecheck.extractor.savepoint.SavedState;
import io.github.flinkupgradecheck.extractor.state.Performance;
import io.github.flinkupgradecheck.extractor.state.Play;

/**
 * Whether it is the restore, be it from what, that an operator does not say after what the deployed one says: played without one, it does. What it says beside that nobody
 * has been waiting for, such as records of a new side output.
 */
final class Unbroken {
  private final Play play;
  private final Performance own;
  private final JsonArray deployed;

  /**
   * @param own of the operator, restored from what it saved itself
   * @param deployed answers of the deployed one
   */
  Unbroken(Play play, Performance own, JsonArray deployed) {
    this.play = play;
    this.own = own;
    this.deployed = deployed;
  }

  boolean asDeployed() throws Exception {
    Performance unbroken = SamePlay.says(own.answers, deployed) ? null : play.unbroken();
    return unbroken != null && unbroken.refused == null && SamePlay.says(unbroken.answers, deployed);
  }

  /**
   * The same of records that come under keys of their own alone: what keeps something by a field of theirs, in front of its state, would not take them for those of the
   * common key.
   */
  boolean asDeployedApart(SavedState saved) throws Exception {
    if (!play.hasCommonKey() || SamePlay.says(alone(own.answers), alone(deployed))) {
      return false;
    }
    Play apart = play.apart();
    Performance unbroken = apart.unbroken();
    if (unbroken == null || unbroken.refused != null || !SamePlay.says(alone(unbroken.answers), alone(deployed))) {
      return false;
    }
    Performance restored = apart.from(saved.restored(), true);
    return restored != null && restored.refused == null && !SamePlay.says(alone(restored.answers), alone(deployed));
  }

  /** Answers to the last round of records, each under its own key, without the one whose key is the common one. */
  private JsonArray alone(JsonArray answers) {
    JsonArray alone = new JsonArray();
    int records = play.records();
    for (int i = 0; i < records; i++) {
      if (i != play.common()) {
        alone.add(answers.get(answers.size() - records + i));
      }
    }
    return alone;
  }
}
