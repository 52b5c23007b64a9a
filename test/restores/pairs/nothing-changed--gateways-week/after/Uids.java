package pair;

/** The uids of the operators. */
final class Uids {
  static final String BEATS = "beats";
  static final String PARSE = "parse";
  static final String DEVICES = "devices";
  static final String SITES = "sites";
  static final String OFFLINE = "offline";

  private Uids() {}

  static String out(String uid) {
    return uid + "-out";
  }
}
