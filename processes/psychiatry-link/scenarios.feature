Feature: A practice asks a consultant psychiatrist about an adult
  A practice asks and has an answer within five working days. An emergency is refused with where to go. Nobody who asked is
  forgotten: what is not answered is reminded of, and the coordinator finds who answers.

  Scenario: Answered with advice
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    Then "psychiatrist" has the task "Answer the question"
    And "otherpractice" does not have the task "Answer the question"
    When "psychiatrist" completes "Answer the question" with:
      | Answer                 | Advice                                        |
      | Advice to the practice | Mirtazapine at night, see again in four weeks |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "answered-with-advice"

  Scenario: The MDT is late with its advice, and then gives it
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    When "psychiatrist" completes "Answer the question" with:
      | Answer                | To the MDT                |
      | What the MDT is asked | Is this bipolar disorder? |
    Then "psychiatrist" has the task "Record what the MDT advised"
    When 21 days pass
    Then the case file says "Reminded: Record what the MDT advised"
    When "psychiatrist" completes "Record what the MDT advised" with:
      | MDT on            | 2031-03-10                                 |
      | Advice of the MDT | A mood diary for six weeks, then ask again |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "advised-by-the-mdt"

  Scenario: No service fits, and the need is on record
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    When "psychiatrist" completes "Answer the question" with:
      | Answer                             | No service fits                                       |
      | Which need fits no service         | Adult autism assessment without a learning disability |
      | What the practice can do meanwhile | Peer support group                                    |
    When "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "no-service-fits"

  Scenario: An emergency is refused with where to go, and the practice is reminded until it has read it
    Given "practice" starts a case with:
      | Emergency, or immediate risk? | Yes               |
      | Family name                   | Lowe              |
      | Given name                    | Dana              |
      | Born on                       | 1985-05-02        |
      | No NHS number, because        | Asked, not traced |
      | Named GP's practice (code)    | C82009            |
      | Postcode                      | LE2 1AB           |
    Then "practice" has the task "Read where to go, and say where you turned"
    And nobody has the task "Answer the question"
    When 3 days pass
    Then the case file says "Reminded: Read where to go"
    When "practice" completes "Read where to go, and say where you turned" with:
      | Where did you turn, and who is responsible now? | 999, the crew is with her |
    Then the case ended with "emergency-not-for-this-service"

  Scenario: Nobody answers: the coordinator finds who does, and both are reminded
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    When 7 days pass
    Then "coordinator" has the task "Find who answers"
    When 14 days pass
    Then the case file says "Reminded: Answer the question"
    And the case file says "Reminded: Find who answers"
    When "coordinator" completes "Find who answers" with:
      | Who answers, and by when? | Dr Haddad, today |
    When "psychiatrist" completes "Answer the question" with:
      | Answer                 | Advice                                        |
      | Advice to the practice | Mirtazapine at night, see again in four weeks |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "answered-with-advice"

  Scenario: The practice withdraws its question
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    When "practice" tells the case "Withdrawn" with:
      | Reason                                 | Answered or seen elsewhere |
      | Why?                                   | Seen in the clinic         |
      | Who is responsible for the person now? | The practice               |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "withdrawn"

  Scenario: The version is withdrawn for safety, and the practice looks at the case, late
    Given "practice" starts a case with:
      | Emergency, or immediate risk?       | No, asked and none                |
      | Family name                         | Lowe                              |
      | Given name                          | Dana                              |
      | Born on                             | 1985-05-02                        |
      | No NHS number, because              | Asked, not traced                 |
      | Named GP's practice (code)          | C82009                            |
      | Postcode                            | LE2 1AB                           |
      | What do you ask the consultant?     | Which antidepressant next?        |
      | What was tried, and what came of it | Sertraline and CBT, little change |
      | Medicines, with doses               | Sertraline 150 mg                 |
    When the version of the case is withdrawn, because "It does not ask about lithium"
    Then "practice" has the task "Look at this case: its pathway version was withdrawn"
    And "psychiatrist" does not have the task "Look at this case: its pathway version was withdrawn"
    And the case file says "It does not ask about lithium"
    When 6 hours pass
    Then the case file says "Reminded: Look at this case: its pathway version was withdrawn"
    When "practice" completes "Look at this case: its pathway version was withdrawn" with:
      | What comes of it                             | The plan was changed                           |
      | What you looked at, and what you found       | The medicines: lithium was not in the question |
      | What was changed or ended, and whom you told | The consultant was rung and knows of it now    |
    Then the case goes on
    And the case file says "The consultant was rung and knows of it now"
    When "psychiatrist" completes "Answer the question" with:
      | Answer                 | Advice                                        |
      | Advice to the practice | Mirtazapine at night, see again in four weeks |
    And "practice" completes "Read and answer" with:
      | Answer | Read – nothing was asked of us |
    Then the case ended with "answered-with-advice"
