package pair;

/** What everything that is stored has, under an id of its own kind. */
public abstract class Entity<I> {
  public I id;
}
