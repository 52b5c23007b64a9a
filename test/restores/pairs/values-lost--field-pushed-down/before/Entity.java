package pair;

/** What everything that is stored has. */
public abstract class Entity {
  public String owner;
  public long createdAt;
}
