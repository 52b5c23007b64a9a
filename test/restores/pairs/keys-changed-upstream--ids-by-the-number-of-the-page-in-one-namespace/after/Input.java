package pair;

/** Something that happened to an entity. */
public class Input {
  public String entity;
  public String title;
  public long revision;
  public boolean deleted;

  public Input() {}

  Input(String entity, String title, long revision, boolean deleted) {
    this.entity = entity;
    this.title = title;
    this.revision = revision;
    this.deleted = deleted;
  }
}
