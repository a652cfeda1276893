package org.prachakhom.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Very many issues of one municipality in Thai, written into the list of the issue-service as its projection would. */
final class GeneratedIssues {
    private static final String ROWS = """
            with words as (
              select array['น้ำท่วมขัง', 'ไฟส่องสว่างดับ', 'ถนนชำรุดเป็นหลุม', 'ท่อระบายน้ำอุดตัน', 'ขยะตกค้าง', 'ต้นไม้ล้มขวางทาง',
                           'สุนัขจรจัดดุร้าย', 'ป้ายจราจรหลุด', 'ฝาท่อหาย', 'ทางเท้าทรุดตัว', 'น้ำประปาไม่ไหล', 'เสียงดังรบกวน',
                           'กลิ่นเหม็นจากบ่อบำบัด', 'สายไฟห้อยต่ำ', 'ราวสะพานชำรุด', 'กล้องวงจรปิดเสีย'] as problem,
                     array['ซอยหัวหิน', 'ถนนเพชรเกษม', 'ซอยหมู่บ้านเขาตะเกียบ', 'ถนนนเรศดำริห์', 'ซอยบ่อฝ้าย', 'ถนนชมสินธุ์',
                           'ซอยหนองแก', 'ถนนแนบเคหาสน์', 'ซอยสมอโพรง', 'ถนนเดชานุชิต'] as road,
                     array['หน้าตลาดฉัตรไชย', 'ข้างโรงเรียนเทศบาลบ้านเขาพิทักษ์', 'หลังวัดไกลกังวล', 'ใกล้สถานีรถไฟ', 'ปากทางโรงพยาบาล',
                           'ตรงข้ามสวนสาธารณะโผน กิ่งเพชร', 'ริมชายหาดสวนสนประดิพัทธ์', 'หน้าศาลเจ้าแม่ทับทิม',
                           'ข้างสนามกีฬากลาง', 'หน้าร้านสะดวกซื้อ', 'เชิงสะพานปลา', 'หลังศูนย์เด็กเล็ก'] as landmark,
                     array['ชาวบ้านเดือดร้อนมาหลายวันแล้ว', 'เด็กนักเรียนเดินผ่านทุกเช้า', 'รถจักรยานยนต์ล้มหลายราย',
                           'เคยแจ้งไปเมื่อเดือนก่อน', 'ผู้สูงอายุออกจากบ้านลำบาก', 'เกรงจะเกิดอันตรายในเวลากลางคืน',
                           'ขอให้เจ้าหน้าที่ลงมาตรวจสอบโดยด่วน', 'นักท่องเที่ยวร้องเรียนกันมาก'] as more,
                     array['works', 'health', 'sanitation', 'education', 'welfare', 'finance', 'clerk', 'pea'] as agency,
                     array['FILED', 'ASSIGNED', 'IN_PROGRESS', 'CLAIMED', 'VERIFIED', 'PUBLISHED', 'PUBLISHED', 'PUBLISHED'] as state),
            drawn as (
              select n, problem[1 + floor(power(random(), 2) * 16)] || road[1 + floor(random() * 10)] || ' '
                          || (1 + floor(random() * 120)) as title,
                     more[1 + floor(random() * 8)] || ' ' || more[1 + floor(random() * 8)] || ' บ้านเลขที่ '
                       || (1 + floor(random() * 999)) || '/' || (1 + floor(random() * 99)) || ' '
                       || more[1 + floor(random() * 8)] as description,
                     landmark[1 + floor(random() * 12)] || ' ' || (1 + floor(random() * 300)) as place,
                     'c' || lpad((1 + floor(random() * 42))::text, 2, '0') as community,
                     agency[1 + floor(power(random(), 2) * 8)] as agency, state[1 + floor(random() * 8)] as state
              from generate_series(1, ?) n cross join words)
            insert into issue
              (tenant, issue_id, version, number, kind, community, category, priority, state, recorded_after_closing,
               filed_by, filed_at, agency, involved, due, title, description, has_place, has_place_words, place_words,
               lat, lon)
            select 'HH', '01890000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'), 5, 'HH-2569-' || lpad(n::text, 6, '0'),
                   'PROBLEM', community, 'drainage', 'NORMAL', state, false, 'leader-' || community,
                   timestamptz '2026-11-01' - (? - n) * interval '3 minutes', agency, array[agency],
                   timestamptz '2026-12-01', title, description, true, true, place,
                   12.5 + random() / 10, 99.9 + random() / 10
            from drawn
            """;
    private static final String SEARCHED = """
            insert into issue_search (tenant, issue_id, filed_at, number, community, filed_by, involved, state, search_text)
            select tenant, issue_id, filed_at, number, community, filed_by, involved, state,
                   replace(title, ' ', '') || chr(10) || replace(description, ' ', '') || chr(10)
                     || replace(place_words, ' ', '')
            from issue
            """;

    private GeneratedIssues() {}

    /** As the owner of the database; afterwards the server knows what it has. */
    static void write(Connection owner, int issues) throws SQLException {
        try (PreparedStatement rows = owner.prepareStatement(ROWS);
                Statement besides = owner.createStatement()) {
            besides.execute("set gin_pending_list_limit = '256MB'");
            rows.setInt(1, issues);
            rows.setInt(2, issues);
            rows.executeUpdate();
            besides.executeUpdate(SEARCHED);
            besides.execute("vacuum analyze issue, issue_search");
        }
    }
}
