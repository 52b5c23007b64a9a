package pair;

/** What is stored has an owner. */
public abstract class StoredEntity {
  public String owner;
  public long touched;
}
