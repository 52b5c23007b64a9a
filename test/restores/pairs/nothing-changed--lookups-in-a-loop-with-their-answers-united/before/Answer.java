package pair;

/** What became of a command. */
public class Answer {
  public boolean success;
  public String message;
  public int entries;

  public Answer() {}

  static Answer of(String message, int entries) {
    Answer answer = new Answer();
    answer.success = true;
    answer.message = message;
    answer.entries = entries;
    return answer;
  }
}
