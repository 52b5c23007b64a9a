package pair;

/** What all stored things have. */
public abstract class Entity {
  private String id;
  private long revision;

  public String getId() {
    return id;
  }

  public Entity setId(String id) {
    this.id = id;
    return this;
  }

  public long getRevision() {
    return revision;
  }

  public Entity setRevision(long revision) {
    this.revision = revision;
    return this;
  }
}
