package pair;

/** A fridge has been too warm thrice, or is well again. */
public class Signal {
  public enum Kind {
    TRIGGER,
    RECOVERY
  }

  public Kind kind;
  public String fridge;
  public long at;

  public Signal() {}

  static Signal of(Kind kind, Evaluation evaluation) {
    Signal signal = new Signal();
    signal.kind = kind;
    signal.fridge = evaluation.fridge;
    signal.at = evaluation.at;
    return signal;
  }

  static Signal recovery(Evaluation evaluation) {
    return of(Kind.RECOVERY, evaluation);
  }
}
