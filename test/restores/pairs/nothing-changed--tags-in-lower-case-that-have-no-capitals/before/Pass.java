package pair;

/** A tag passed a gate. */
public class Pass {
  public String reader;
  public String gate;
  /** In hexadecimal. */
  public String tag;
  /** Of its reader. */
  public long sequence;

  public Pass() {}

  static Pass of(Long number) {
    Pass pass = new Pass();
    pass.reader = "reader-" + number % 4;
    pass.gate = "gate-" + number % 2;
    pass.tag = Long.toHexString(0xe2003412L + number % 4);
    return pass;
  }
}
