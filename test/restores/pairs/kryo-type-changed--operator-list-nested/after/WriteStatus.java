package pair;

/** What became of one file. */
public final class WriteStatus {
  private final String file;
  private final String partition;

  WriteStatus(String file) {
    this.file = file;
    this.partition = "all";
  }

  String file() {
    return file;
  }
}
