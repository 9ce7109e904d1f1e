package id.payung.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// What must hold after every fault: each question counts what breaks it.
final class FaultChecks {
    static final Map<String, String> ALL = all();

    private FaultChecks() {}

    private static Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("residents of one whole extract", """
                select (select count(*) from resident where load <> newest.id)
                    + abs((select count(*) from resident) - newest.rows)
                from load newest where kind = 'registry' order by id desc limit 1
                """);
        all.put("memberships of one load", """
                select count(*) from membership where load <> (select max(id) from load where kind = 'members')
                """);
        all.put("deciles of one load", """
                select count(*) from poverty where load <> (select max(id) from load where kind = 'poverty')
                """);
        all.put("an entry in the trail for each load", """
                select (select count(*) from load) - (select count(*) from trail where action like 'load %')
                """);
        all.put("a list is judged whole or not at all", """
                select count(*) from submission s
                where (s.policy is null) = exists (select from candidate where submission = s.id)
                """);
        all.put("a judgement for each row", """
                select count(*) from candidate c where not exists (select from judgement where candidate = c.id)
                """);
        all.put("an entry in the trail for each list received", """
                select (select count(*) from submission)
                    - (select count(*) from trail where action = 'receive submission')
                """);
        all.put("a list is sent whole or not at all", """
                select count(*) from submission s join candidate c on c.submission = s.id
                where s.state = 'draft' and c.state <> 'draft'
                    or s.state = 'sent' and c.state = 'draft' and not c.double_in_list
                        and (c.own_outcome <> 'fix' or c.duplicate_of is not null)
                """);
        all.put("a step for each row that moved", """
                select count(*) from candidate c
                where c.state <> 'draft' and not exists (select from step where candidate = c.id)
                """);
        all.put("the newest proposal is whole", """
                select abs((select count(*) from proposal where run = newest.id) - newest.seated - newest.waiting)
                from proposal_run newest order by id desc limit 1
                """);
        all.put("nobody who sits is proposed anew", """
                select count(*) from proposal p join seat_month m on m.person = p.person
                where p.run = (select max(id) from proposal_run)
                    and m.month = (select max(month) from seat_month)
                """);
        all.put("a movement for each seat month", """
                select (select count(*) from seat_month) - count(*) filter (where kind = 'taken')
                    + count(*) filter (where kind = 'released')
                from movement
                """);
        all.put("no job is left over", "select count(*) from job where state <> 'done'");
        return all;
    }
}
