package pair;

/** An edit of a document. */
public class Edit {
  private final String document;
  private final long revision;
  private final long parent;
  private final String editor;

  public Edit(String document, long revision, long parent, String editor) {
    this.document = document;
    this.revision = revision;
    this.parent = parent;
    this.editor = editor;
  }

  static Edit of(Long number) {
    long revision = number / 4 + 1;
    // Every other document gets its edits two by two in the wrong order.
    if (number % 2 == 1) {
      revision += revision % 2 == 1 ? 1 : -1;
    }
    return new Edit("document-" + number % 4, revision, revision - 1, number % 3 == 0 ? null : "editor-" + number % 3);
  }

  public String document() {
    return document;
  }

  public long revision() {
    return revision;
  }

  public long parent() {
    return parent;
  }

  public String editor() {
    return editor;
  }
}
