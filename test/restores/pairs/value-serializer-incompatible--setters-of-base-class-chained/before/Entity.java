package pair;

/** What all stored things have. */
public abstract class Entity {
  private String id;
  private long revision;

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public long getRevision() {
    return revision;
  }

  public void setRevision(long revision) {
    this.revision = revision;
  }
}
