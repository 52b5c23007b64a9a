package pair;

/** Somebody applies for a job. */
public class Application {
  private static final Stage[] STAGES = {Stage.SENT, Stage.READ, Stage.READ, Stage.HIRED};

  public String vacancy;
  public Stage stage;

  public Application() {}

  static Application of(Long number) {
    Application application = new Application();
    application.vacancy = "vacancy-" + number % 4;
    application.stage = STAGES[(int) (number / 4 % STAGES.length)];
    return application;
  }
}
