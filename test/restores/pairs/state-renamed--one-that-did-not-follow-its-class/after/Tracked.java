package pair;

/** Something that is tracked. */
public interface Tracked {
  /** Whose it is. */
  String owner();

  /** A few words for people. */
  String told();
}
