package pair;

/** What became of one file. */
public final class WriteStatus {
  private final String file;

  WriteStatus(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
