package pair;

/** What one user writes to another. */
public class Message {
  private static final String[][] COUPLES = {{"anna", "bert"}, {"carla", "dora"}, {"emil", "igor"}, {"frida", "karl"}};

  public String from;
  public String to;

  public Message() {}

  /** Of four couples, both of whom write. */
  public static Message of(Long number) {
    String[] couple = COUPLES[(int) (number % 4)];
    boolean answer = number / 4 % 2 == 1;
    Message message = new Message();
    message.from = couple[answer ? 1 : 0];
    message.to = couple[answer ? 0 : 1];
    return message;
  }
}
