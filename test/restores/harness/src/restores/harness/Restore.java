package restores.harness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** One restore as it was seen: how far it came, what it failed of, what became of the values. */
final class Restore {
  /** How far a restore came before it failed, or `running` for one that did not fail or failed only after every state was back. */
  enum Reached {
    client,
    jobmanager,
    task_initialisation,
    running;

    String text() {
      return name().replace('_', '-');
    }
  }

  final Reached reached;
  final Failure failure;
  final Map<String, Observation> observations;

  Restore(Reached reached, Failure failure, Map<String, Observation> observations) {
    this.reached = reached;
    this.failure = failure;
    this.observations = observations;
  }

  boolean survived() {
    return failure == null;
  }

  boolean saw(Observation observation) {
    return observations.containsValue(observation);
  }

  Map<String, Object> asJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("reached", reached.text());
    if (failure != null) {
      json.put("failure", failure.asJson());
    }
    if (survived()) {
      json.put("observations", new TreeMap<>(observations));
    }
    return json;
  }
}
