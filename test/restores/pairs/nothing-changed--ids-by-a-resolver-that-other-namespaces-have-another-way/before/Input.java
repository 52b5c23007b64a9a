package pair;

/** Something that happened to an entity. */
public class Input {
  public String entity;
  public long revision;
  public boolean deleted;

  public Input() {}

  Input(String entity, long revision, boolean deleted) {
    this.entity = entity;
    this.revision = revision;
    this.deleted = deleted;
  }
}
