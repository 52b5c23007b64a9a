package pair;

/** Somebody calls. */
public class Call {
  public String line;
  public int minutes;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.line = "line-" + number % 4;
    call.minutes = 1;
    return call;
  }
}
