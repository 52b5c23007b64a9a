package pair;

/** Somebody calls the hotline. */
public class Call {
  private static final long EPOCH = 1_699_999_200_000L;

  public String line;
  public long number;
  public long at;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.line = "line-" + number % 4;
    call.number = number;
    call.at = EPOCH + number / 4 * 600_000;
    return call;
  }
}
