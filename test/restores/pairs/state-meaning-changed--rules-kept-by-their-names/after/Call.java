package pair;

/** Somebody calls somebody. */
public class Call {
  public String caller;
  public long seconds;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.caller = "caller-" + number % 4;
    call.seconds = 60;
    return call;
  }
}
