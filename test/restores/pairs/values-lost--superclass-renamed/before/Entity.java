package pair;

/** What is stored has an owner. */
public abstract class Entity {
  public String owner;
  public long touched;
}
