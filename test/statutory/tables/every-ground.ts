/** Every ground of the closed list at once, for a time in the months in which coronavirus was one of them. */
export const everyGround = `
    exception-recorded 2020-05-06 ground=setting-closed closedFrom=2020-05-05 reopensOn=2020-06-15 adviceAskedOn=2020-05-06,
    exception-recorded 2020-05-06 ground=early-years-closed closedFrom=2020-05-05 reopensOn=2020-06-15 adviceAskedOn=2020-05-06,
    exception-recorded 2020-05-06 ground=personal-circumstances from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=absent-from-area from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=absent-from-area-2-weeks from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=coronavirus from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=advice-personal-circumstances id=health from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=advice-absent-from-area id=health from=2020-05-05 to=2020-06-10,
    exception-recorded 2020-05-06 ground=advice-missed-appointment id=health missedOn=2020-05-06
    `;
