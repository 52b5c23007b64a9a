package pair;

/** When a meal is eaten. */
public enum Course {
  STARTER,
  MAIN
}
