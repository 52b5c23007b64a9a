package pair;

/** Somebody called. */
public class Call {
  public String subscriber;
  public long seconds;

  public Call() {}

  static Call of(Long number) {
    Call call = new Call();
    call.subscriber = "subscriber-" + number % 4;
    call.seconds = 30 + number % 5;
    return call;
  }
}
