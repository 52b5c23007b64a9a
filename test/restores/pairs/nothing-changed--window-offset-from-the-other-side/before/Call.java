package pair;

/** Somebody called. */
public class Call {
  private static final long EPOCH = 1_700_000_000_000L;

  public String line;
  public long at;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.line = "line-" + number % 4;
    call.at = EPOCH + number * 100;
    return call;
  }
}
