package pair;

/** The bank answers. */
public class Answer {
  public String terminal;
  public boolean allowed;

  public Answer() {}

  static Answer of(Long number) {
    Answer answer = new Answer();
    answer.terminal = "terminal-" + number % 4;
    answer.allowed = number % 50 != 0;
    return answer;
  }
}
