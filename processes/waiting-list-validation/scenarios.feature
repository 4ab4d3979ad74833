Feature: Waiting-list validation
  Everybody on a hospital's waiting list is asked whether they still need to be there. The answer reaches the right people, silence keeps,
  and nobody leaves the list without a clinician, their own word, both letters, and 14 days to change their mind.

  Scenario: Still needed, on the reply page
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    Then the person is offered "Do you still need it?"
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the person reads "you stay on the list where you are"
    Then the case ended with "still-waiting"

  Scenario: Nobody answers: asked again on another channel, then kept
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | E-mail                     | lena@example.org       |
    When 13 days pass
    Then the case goes on
    When 1 day passes
    When 14 days pass
    Then nobody leaves the list
    Then the case file says "Kept without answer"
    Then the case ended with "kept-without-answer"

  Scenario: Nobody answers, but their second letter was never posted: rung instead of kept
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 14 days pass
    And 14 days pass
    Then the case goes on
    And nobody has the task "Ring, and write down the answer"
    When 13 days pass
    Then nobody has the task "Ring, and write down the answer"
    When 2 days pass
    Then "callhandler" has the task "Ring, and write down the answer"

  Scenario: Without fresh news everything is held, until they come
    Given "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 3 hours pass
    Then the case file does not say "Write to the person"
    When the list says "waiting" of "RW-4711"
    And the list has no news any more
    And 1 hour passes
    Then the case file does not say "Write to the person"
    When the list says "waiting" of "RW-4711"
    And 1 minute passes
    Then the person is offered "Do you still need it?"
    When "callhandler" tells the case "Answered" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: No news for five working days: the office looks the entry up, and is reminded
    Given "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 4 days pass
    Then "waitinglist" does not have the task "Look the entry up"
    When 4 days pass
    Then "waitinglist" has the task "Look the entry up"
    When 3 days pass
    When "waitinglist" completes "Look the entry up" with:
      | What does the list say today? | Still waits |
    When "waitinglist" tells the case "Answered" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: News come while the office has an entry to look up: nobody needs to any more
    Given "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 8 days pass
    Then "waitinglist" has the task "Look the entry up"
    When the list says "waiting" of "RW-4711"
    And 1 minute passes
    Then "waitinglist" does not have the task "Look the entry up"
    And the person is offered "Do you still need it?"
    When "callhandler" tells the case "Answered" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: No news, and somebody waits to be rung: the office looks the entry up after one working day
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the list has no news any more
    And "callhandler" tells the case "Answered" with:
      | Who answers?          | The person who is waiting     |
      | Do you still need it? | I am not sure: please ring me |
      | Number to ring you on | 07700 900321                  |
    And 1 day passes
    Then "waitinglist" has the task "Look the entry up"
    When "waitinglist" completes "Look the entry up" with:
      | What does the list say today? | Still waits |
    Then "callhandler" has the task "Ring, and write down the answer"
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Still needs it |
      | Who spoke?                                      | The person     |
      | When and how they were rung, and what they said | Monday at ten  |
    Then the case ended with "still-waiting"

  Scenario: Booked meanwhile: nobody is written to
    Given the list has news every day
    And the list says "booked" of "RW-4711"
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    Then the case ended with "left-the-list"

  Scenario: Died meanwhile: nobody is written to
    Given the list has news every day
    And the list says "died" of "RW-4711"
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    Then the case ended with "died"

  Scenario: In hospital: asked when they are back; taken off by the hospital before the second letter
    Given the list has news every day
    And the list says "in-patient" of "RW-4711"
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 10 days pass
    When the list says "waiting" of "RW-4711"
    When 5 days pass
    Then the person is offered "Do you still need it?"
    When the list says "in-patient" of "RW-4711"
    When 14 days pass
    When the list says "removed" of "RW-4711"
    When 15 days pass
    Then the case ended with "left-the-list"

  Scenario: No address: completed by the office, which is reminded; then a letter comes back, and the person has moved away
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711              |
      | Treatment function code    | 130                  |
      | Clinician                  | Mr Osei              |
      | Referred on                | 2030-09-20           |
      | Clock start                | 2030-10-01           |
      | Priority                   | P4 – may wait longer |
      | Family name                | Ashdown              |
      | Given name                 | Lena                 |
      | Born on                    | 1961-04-05           |
      | No NHS number, because     | Asked, not traced    |
      | Named GP's practice (code) | C82009               |
      | Telephone                  | 07700 900321         |
    Then "waitinglist" has the task "Complete the entry"
    When 10 days pass
    When "waitinglist" completes "Complete the entry" with:
      | How does it stand? | They can be written to  |
      | Address            | 5 Fosse Road, Leicester |
      | Postcode           | LE3 1AA                 |
    Then the person is offered "Do you still need it?"
    When "waitinglist" tells the case "Letter came back" with:
      | Came back on                | 2031-03-03 |
      | What does the envelope say? | Gone away  |
    When "waitinglist" completes "Complete the entry" with:
      | How does it stand?                | Moved away: another hospital looks after them |
      | What was tried, and what is known | Registered in Cardiff                         |
    Then the case ended with "moved-away"

  Scenario: Not traced: kept on the list, flagged
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list      | RW-4711              |
      | Treatment function code | 130                  |
      | Clinician               | Mr Osei              |
      | Referred on             | 2030-09-20           |
      | Clock start             | 2030-10-01           |
      | Priority                | P4 – may wait longer |
      | Family name             | Ashdown              |
      | Given name              | Lena                 |
      | Born on                 | 1961-04-05           |
      | No NHS number, because  | Asked, not traced    |
      | Telephone               | 07700 900321         |
    When "waitinglist" completes "Complete the entry" with:
      | How does it stand?                | Not traced: kept on the list, flagged |
      | What was tried, and what is known | Records, next of kin, practice        |
    Then the case ended with "not-traced"

  Scenario: A protected address is never printed unasked
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | Protected address?         | Yes                    |
    Then "waitinglist" has the task "Complete the entry"
    And the case file says "The address is protected"
    When "waitinglist" tells the case "Withdrawn" with:
      | Reason                                | Validated in another way |
      | Why?                                  | Asked in clinic          |
      | Who is responsible for the entry now? | Mr Osei                  |
    When the letter is opened
    Then the case ended with "withdrawn"

  Scenario: Held back for safeguarding: reviewed every four weeks, then asked
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | Safeguarding concern?      | Yes                    |
    When 28 days pass
    When 9 days pass
    When "waitinglist" completes "Review what holds it back" with:
      | Has a date within 4 weeks?                | No |
      | In hospital now?                          | No |
      | Tracked for cancer?                       | No |
      | Safeguarding: may they not be written to? | No |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: P2: a clinician looks first, and the letter goes too
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P2 – within 4 weeks    |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    Then "consultant" has the task "Look at the entry, and decide"
    And the person is offered "Do you still need it?"
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case goes on
    When 4 days pass
    When "consultant" completes "Look at the entry, and decide" with:
      | What now?                       | Sooner                 |
      | What was arranged, and by when? | Clinic on 12 March, P2 |
    Then the letter to the person says "You will be seen sooner than planned"
    And the letter to the person does not say "You asked"
    When the letter is opened
    Then the case ended with "still-waiting"

  Scenario: P2 and silent: a clinician looks again, and brings it forward
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P2 – within 4 weeks    |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When "consultant" completes "Look at the entry, and decide" with:
      | What now? | Stays where they are |
      | Why?      | Stable               |
    When 28 days pass
    When "consultant" completes "Look at the entry, and decide" with:
      | What now?                       | Sooner                 |
      | What was arranged, and by when? | Clinic on 12 March, P2 |
    When the letter is opened
    Then the case ended with "expedited"

  Scenario: Sooner, with a red flag: looked at within hours, expedited
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | I am not sure                |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    Then the case file says "Quickly worse, or not sure"
    And "specialtynurse" has the task "Look at what they said"
    When "specialtynurse" completes "Look at what they said" with:
      | What now?                       | A clinician decides         |
      | What the clinician should know  | Sounds worse than last time |
    Then "consultant" has the task "Look at the entry, and decide"
    When "consultant" completes "Look at the entry, and decide" with:
      | What now?                       | Sooner                             |
      | What was arranged, and by when? | Clinic on 12 March, P2             |
      | Words for the person            | Bring your glasses and your tablets |
    Then the letter to the person says "You will be seen sooner than planned"
    And the letter to the person says "Bring your glasses and your tablets"
    And the letter to the person does not say "P2"
    When the letter is opened
    Then the case ended with "expedited"

  Scenario: Sooner, without a red flag: stays where they are, and the practice knows
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | No                           |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    Then "consultant" does not have the task "Look at the entry, and decide"
    When 1 day passes
    Then nobody has the task "Look at what they said"
    When "consultant" completes "Look at the entry, and decide" with:
      | What now? | Stays where they are |
      | Why?      | Stable               |
    Then the case goes on
    And the letter asks nothing
    Then the letter to the person says "You keep your place on the list"
    And the letter to the person does not say "Stable"
    When the letter is opened
    Then the case ended with "still-waiting"

  Scenario: Sooner, rung first, and still needed
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | No                           |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    When "specialtynurse" completes "Look at what they said" with:
      | What now?                  | Ring them: I need to know more |
      | What should they be asked? | Since when?                    |
    Then the letter to the person says "Somebody rings you within 2 working days"
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Still needs it |
      | Who spoke?                                      | The person     |
      | When and how they were rung, and what they said | Monday at ten  |
    Then the case ended with "still-waiting"

  Scenario: Sooner, and the nurse arranges it
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | No                           |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    When "specialtynurse" completes "Look at what they said" with:
      | What now?                       | Sooner: it is arranged |
      | What was arranged, and by when? | Clinic on 12 March, P2 |
    Then the letter to the person says "You will be seen sooner than planned"
    When the letter is opened
    Then the case ended with "expedited"

  Scenario: Sooner, and treated before the letter: nothing is sent any more
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | No                           |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    When the list says "treated" of "RW-4711"
    When "specialtynurse" completes "Look at what they said" with:
      | What now?                       | Sooner: it is arranged |
      | What was arranged, and by when? | Clinic on 12 March, P2 |
    When the letter is opened
    Then the letter to the person does not say "sooner than planned"
    And the case ended with "expedited"

  Scenario: Not sure: rung late, not reached, kept
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    And the letters of the print run are posted
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting     |
      | Do you still need it? | I am not sure: please ring me |
      | Number to ring you on | 07700 900321                  |
    When 5 days pass
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Not reached                  |
      | When and how they were rung, and what they said | Three times, different hours |
    Then the case ended with "kept-without-answer"

  Scenario: Not sure, and treated before anybody rang
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the list says "treated" of "RW-4711"
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting     |
      | Do you still need it? | I am not sure: please ring me |
      | Number to ring you on | 07700 900321                  |
    Then the case ended with "left-the-list"

  Scenario: A silent child is rung, and still needs it
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 2020-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 28 days pass
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Still needs it |
      | Who spoke?                                      | The person     |
      | When and how they were rung, and what they said | Monday at ten  |
    Then the case ended with "still-waiting"

  Scenario: Silent for 52 weeks: a clinician looks, has them rung, and they are kept
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-01-02             |
      | Clock start                | 2030-01-10             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 28 days pass
    When "consultant" completes "Look at the entry, and decide" with:
      | What now?                  | Ring them: I need to know more |
      | Why?                       | Not clear                      |
      | What should they be asked? | Since when?                    |
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Not reached                  |
      | When and how they were rung, and what they said | Three times, different hours |
    Then the case ended with "kept-without-answer"

  Scenario: Nobody answers, and they were treated after the second letter: not kept, they left the list
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 14 days pass
    And the list says "treated" of "RW-4711"
    And 14 days pass
    Then the case ended with "left-the-list"

  Scenario: Silent for 52 weeks, to be rung, and treated before anybody rang: not kept, they left the list
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-01-02             |
      | Clock start                | 2030-01-10             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 28 days pass
    And the list says "treated" of "RW-4711"
    And "consultant" completes "Look at the entry, and decide" with:
      | What now?                  | Ring them: I need to know more |
      | Why?                       | Not clear                      |
      | What should they be asked? | Since when?                    |
    Then the case ended with "left-the-list"

  Scenario: Silent for 52 weeks: a clinician looks, and keeps them
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-01-02             |
      | Clock start                | 2030-01-10             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When 28 days pass
    When "consultant" completes "Look at the entry, and decide" with:
      | What now? | Stays where they are |
      | Why?      | Stable               |
    Then the case ended with "kept-without-answer"

  Scenario: Cannot come for five weeks: asked again three weeks before
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                    | The person who is waiting          |
      | Do you still need it?           | Yes, but I cannot come for a while |
      | From which day on can you come? | 2031-04-07                         |
    When 13 days pass
    Then the case goes on
    When 2 days pass
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: Cannot come for half a year: a clinician agrees late, and reviews it every twelve weeks
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                    | The person who is waiting          |
      | Do you still need it?           | Yes, but I cannot come for a while |
      | From which day on can you come? | 2031-12-01                         |
    When 9 days pass
    When "consultant" completes "Agree to it, or have them rung" with:
      | Is it safe to wait so long? | Yes    |
      | Why?                        | Stable |
    When 84 days pass
    When 9 days pass
    When "consultant" completes "Review whether it is safe to wait" with:
      | What now? | Goes on waiting for the day |
      | Why?      | Stable                      |
    When 84 days pass
    When "consultant" completes "Review whether it is safe to wait" with:
      | What now? | Ask them again now |
      | Why?      | Long enough        |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: Cannot come for half a year: can come sooner
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                    | The person who is waiting          |
      | Do you still need it?           | Yes, but I cannot come for a while |
      | From which day on can you come? | 2031-09-01                         |
    When "consultant" completes "Agree to it, or have them rung" with:
      | Is it safe to wait so long? | Yes    |
      | Why?                        | Stable |
    When the person answers "I can come now" with:
      | Can you come from now on? | Yes |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"

  Scenario: Cannot come for half a year: the clinician has them rung
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?                    | The person who is waiting          |
      | Do you still need it?           | Yes, but I cannot come for a while |
      | From which day on can you come? | 2031-09-01                         |
    When "consultant" completes "Agree to it, or have them rung" with:
      | Is it safe to wait so long? | No: ring them first |
      | Why?                        | Was P3              |
    When "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Still needs it |
      | Who spoke?                                      | The person     |
      | When and how they were rung, and what they said | Monday at ten  |
    Then the case ended with "still-waiting"

  Scenario: No longer needed: confirmed late, both told, 14 days, then reported
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When 9 days pass
    When "consultant" answers "Confirm, or keep on the list" on the page of many with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    When the letter is opened
    Then nobody leaves the list
    And the case goes on
    When 3 days pass
    Then nobody leaves the list
    When the letters of the print run are posted
    And 14 days pass
    Then nobody leaves the list
    When 1 day passes
    Then "RW-4711" leaves the list with the status "34" and the code "TREATMENT_NO_LONGER_REQUIRED", because "Got better"
    Then the case ended with "removed"

  Scenario: No longer needed: the clinician keeps them
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Keep them on the list        |
      | Why?      | The last scan says otherwise |
    When the letter is opened
    Then nobody leaves the list
    Then the case ended with "still-waiting"

  Scenario: No longer needed, and a change of mind: back to the old place
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    When 3 days pass
    When the person answers "I want to stay on the list" with:
      | Do you want to stay on the list? | Yes: put me back to my place |
    When the letter is opened
    Then nobody leaves the list
    Then the case ended with "still-waiting"

  Scenario: Somebody else says that it is not needed: a conversation, late, and they still need it
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | A relative or carer     |
      | Do you still need it? | No, I no longer need it |
      | Why not?              | I got better            |
    When 9 days pass
    When "callhandler" completes "Talk with them, and who decides for them" with:
      | What came of it?             | They still need it |
      | With whom, and what was said | With Lena herself  |
    Then nobody leaves the list
    Then the case ended with "still-waiting"

  Scenario: Somebody else says that it is not needed: the person agrees, and is booked before the letter
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | A relative or carer     |
      | Do you still need it? | No, I no longer need it |
      | Why not?              | I got better            |
    When "callhandler" completes "Talk with them, and who decides for them" with:
      | What came of it?             | The person, or who decides for them, agrees |
      | Why is it no longer needed?  | Got better                                  |
      | With whom, and what was said | With Lena herself                           |
    When the list says "booked" of "RW-4711"
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    Then nobody leaves the list
    Then the case ended with "left-the-list"

  Scenario: Somebody else says that it is not needed, and they were treated meanwhile
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the list says "treated" of "RW-4711"
    When the person answers "Do you still need it?" with:
      | Who answers?          | A relative or carer     |
      | Do you still need it? | No, I no longer need it |
      | Why not?              | I got better            |
    Then the case ended with "left-the-list"

  Scenario: No longer needed, and treated within the 14 days: nothing is reported
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    When the letter is opened
    When the list says "treated" of "RW-4711"
    When the letters of the print run are posted
    And 15 days pass
    Then nobody leaves the list
    Then the case ended with "left-the-list"

  Scenario: No longer needed, and their letter was never posted: told by telephone, then 14 days
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    When the letter is opened
    When 7 days pass
    Then nobody has the task "Tell them: their letter did not go"
    When 1 day passes
    Then "waitinglist" has the task "Tell them: their letter did not go"
    When 8 days pass
    Then nobody leaves the list
    When "waitinglist" completes "Tell them: their letter did not go" with:
      | Do they know now?       | Yes: the letter was printed and posted, or they were told by telephone |
      | What was done, and when | Rung today, and read to her                                            |
    And 13 days pass
    Then nobody leaves the list
    When 1 day passes
    Then "RW-4711" leaves the list with the status "34" and the code "TREATMENT_NO_LONGER_REQUIRED", because "Got better"
    Then the case ended with "removed"

  Scenario: No longer needed, and nobody can tell them: they stay
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    When "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Confirm: they leave the list |
      | Why?      | Got better                   |
    When the letter is opened
    When 8 days pass
    And "waitinglist" completes "Tell them: their letter did not go" with:
      | Do they know now?       | No, they cannot be told: everything stays as it was |
      | What was done, and when | Rung three times, the letter came back              |
    When the letter is opened
    Then nobody leaves the list
    And the case ended with "still-waiting"

  Scenario: The person died
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When "waitinglist" tells the case "Died" with:
      | Died on       | 2031-03-02         |
      | Who was told? | The family told us |
    When the letter is opened
    Then the case ended with "died"

  Scenario: A second answer is read by somebody: a clinician confirms it as any other
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then the case ended with "still-waiting"
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | No, I no longer need it   |
      | Why not?              | I got better              |
    Then the person reads "sent it to somebody who will read it"
    And the person is not offered "Do you still need it?"
    And the case file says "Told too late"
    And nobody leaves the list
    When 2 days pass
    When "waitinglist" answers "Read what they say now" on the page of many with:
      | What now? | They no longer need it: a clinician confirms |
      | Why?      | Changed their mind after a week              |
    And "consultant" completes "Confirm, or keep on the list" with:
      | What now? | Keep them on the list   |
      | Why?      | Cataract is still there |
    When the letter is opened
    Then nobody leaves the list

  Scenario: An answer after the silence: read within days, after a reminder, and nothing else is to be done
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | E-mail                     | lena@example.org       |
    When 28 days pass
    Then the case ended with "kept-without-answer"
    And the person is offered "Do you still need it?"
    When the person answers "Do you still need it?" with:
      | Who answers?          | The person who is waiting |
      | Do you still need it? | Yes, I still need it      |
    Then "waitinglist" has the task "Read what they say now"
    When 6 days pass
    When "waitinglist" completes "Read what they say now" with:
      | What now? | Nothing else: what was decided fits |
      | Why?      | They stay on the list               |
    Then nobody has the task "Read what they say now"
    And nobody leaves the list

  Scenario: Worse, after the silence: read within hours, a nurse has them rung, and is told what they said
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | E-mail                     | lena@example.org       |
    When 28 days pass
    Then the case ended with "kept-without-answer"
    When the person answers "Do you still need it?" with:
      | Who answers?                                                                               | The person who is waiting    |
      | Do you still need it?                                                                      | I need it sooner, I am worse |
      | Chest pain, breathless at rest, fainting, heavy bleeding, or thoughts of ending your life? | No                           |
      | Much worse in the last 2 weeks, or you can no longer look after yourself?                  | Yes                          |
      | Losing weight, a new lump, blood where there should be none, numbness, or fever?           | No                           |
      | What has changed?                                                                          | I see much less              |
      | Number to ring you on                                                                      | 07700 900321                 |
    Then the case file says "Wants to be seen sooner"
    When "waitinglist" completes "Read what they say now" with:
      | What now? | They are worse: a nurse or clinician looks |
      | Why?      | Sees much less                             |
    And "specialtynurse" completes "Look at what they said" with:
      | What now?                  | Ring them: I need to know more |
      | What should they be asked? | How far can you read           |
    And "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Not reached          |
      | When and how they were rung, and what they said | Three times, evening |
    When "waitinglist" completes "Read what they say now" with:
      | What now? | They are worse: a nurse or clinician looks |
      | Why?      | Not reached: somebody has to decide        |
    When 4 hours pass
    And "consultant" completes "Look at the entry, and decide" with:
      | What now?                       | Sooner                 |
      | What was arranged, and by when? | Clinic on 12 March, P2 |
    Then the letter to the person says "You will be seen sooner than planned"
    When the letter is opened
    Then the case ended with "kept-without-answer"

  Scenario: Rings after the silence, and cannot come for three months: rung when the day comes near
    Given the list has news every day
    And "waitinglist" starts a case with:
      | Number on the list         | RW-4711                |
      | Treatment function code    | 130                    |
      | Clinician                  | Mr Osei                |
      | Referred on                | 2030-09-20             |
      | Clock start                | 2030-10-01             |
      | Priority                   | P4 – may wait longer   |
      | Family name                | Ashdown                |
      | Given name                 | Lena                   |
      | Born on                    | 1961-04-05             |
      | No NHS number, because     | Asked, not traced      |
      | Named GP's practice (code) | C82009                 |
      | Address                    | 3 Mill Lane, Leicester |
      | Postcode                   | LE2 7AA                |
      | Telephone                  | 07700 900321           |
      | E-mail                     | lena@example.org       |
    When 28 days pass
    Then the case ended with "kept-without-answer"
    When "callhandler" tells the case "Answered" too late with:
      | Who answers?                    | The person who is waiting          |
      | Do you still need it?           | Yes, but I cannot come for a while |
      | From which day on can you come? | 2031-07-01                         |
    When "waitinglist" completes "Read what they say now" with:
      | What now? | They cannot come until a day |
      | Why?      | Works abroad                 |
    And "consultant" completes "Agree to it, or have them rung" with:
      | Is it safe to wait so long? | Yes    |
      | Why?                        | Stable |
    When 72 days pass
    When "waitinglist" completes "Read what they say now" with:
      | What now? | They are rung         |
      | Why?      | The day has come near |
    And "callhandler" completes "Ring, and write down the answer" with:
      | What came of it?                                | Still needs it |
      | Who spoke?                                      | The person     |
      | When and how they were rung, and what they said | Can come       |
    When "waitinglist" completes "Read what they say now" with:
      | What now? | Nothing else: what was decided fits |
      | Why?      | Can come                            |
    Then nobody leaves the list
