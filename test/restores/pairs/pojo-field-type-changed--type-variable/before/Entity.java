package pair;

/** Something that has a number. */
public class Entity<I> {
  public I id;
}
