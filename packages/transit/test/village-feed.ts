/**
 * A village, a station and a town, small enough to know every time by heart: an hourly bus, a bus
 * that must be ordered, a train from the station's two platforms, and a bus that only the town's
 * council knows the days of.
 */
export function villageFeed(): Record<string, string> {
  return {
    'agency.txt': `agency_id,agency_name,agency_url,agency_timezone,agency_phone
kvg,"Kreis-Verkehrs-GmbH",https://example.org,Europe/Berlin,0221 4710-500
`,
    'feed_info.txt': `feed_publisher_name,feed_publisher_url,feed_lang,feed_version,feed_start_date,feed_end_date
Verbund,https://example.org,de,7,20260401,20260630
`,
    'attributions.txt': `organization_name,is_producer
Kreis Lindental,1
`,
    'stops.txt': `stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,wheelchair_boarding,platform_code
kirche,"Tannwinkel, Kirche",51.3000,8.0000,0,,1,
schule,"Tannwinkel, Schule",51.3100,8.0000,0,,1,
bahnhof,Lindfurt Bahnhof,51.4000,8.0000,1,,1,
gleis1,,51.4000,8.0001,0,bahnhof,,1
gleis2,,51.4003,8.0001,0,bahnhof,2,2
zob,"Lindfurt, Busbahnhof",51.4010,8.0001,0,,1,
anger,"Lindfurt, Am Anger",51.4100,8.0100,0,,1,
grauhain,Grauhain,51.5000,8.1000,0,,,
`,
    'routes.txt': `route_id,agency_id,route_short_name,route_long_name,route_type,route_color,route_text_color
541,kvg,541,Tannwinkel – Lindfurt,3,1E46B4,FFFFFF
r7,kvg,R7,,715,,
rb,kvg,,Grauhainbahn,106,javascript:alert(1),
`,
    'calendar.txt': `service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
werktags,1,1,1,1,1,0,0,20260401,20260630
büro,1,1,1,1,1,0,0,20260401,20260630
täglich,1,1,1,1,1,1,1,20260401,20260630
`,
    'calendar_dates.txt': `service_id,date,exception_type
werktags,20260413,1
werktags,20260501,2
`,
    'trips.txt': `route_id,service_id,trip_id,trip_headsign,wheelchair_accessible,shape_id
541,werktags,bus,Lindfurt,1,weg
541,werktags,zurück,Tannwinkel,1,
r7,täglich,ruf,Lindfurt,,
r7,täglich,ruf-tag,Lindfurt,,
rb,täglich,zug,Grauhain,2,
`,
    'stop_times.txt': `trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type,pickup_booking_rule_id,drop_off_booking_rule_id
bus,06:00:00,06:00:00,kirche,1,0,1,,
bus,,,schule,2,,,,
bus,06:30:00,06:32:00,zob,3,,,,
bus,06:41:00,06:41:00,anger,4,1,0,,
zurück,12:46:00,12:46:00,anger,1,,,,
zurück,13:25:00,13:25:00,kirche,2,,,,
ruf,20:00:00,20:00:00,kirche,1,2,1,stunde,
ruf,20:40:00,20:40:00,zob,2,1,3,,
ruf-tag,22:00:00,22:00:00,kirche,1,2,1,vortag,
ruf-tag,22:40:00,22:40:00,zob,2,1,0,,
zug,25:10:00,25:10:00,gleis2,1,,,,
zug,25:40:00,25:40:00,grauhain,2,,,,
`,
    'frequencies.txt': `trip_id,start_time,end_time,headway_secs
bus,06:02:00,09:02:00,3600
`,
    'booking_rules.txt': `booking_rule_id,booking_type,prior_notice_duration_min,prior_notice_last_day,prior_notice_last_time,prior_notice_service_id,phone_number,info_url,booking_url,message
stunde,1,60,,,,0221 4710-555,https://example.org/rufbus,javascript:alert(1),Bitte anrufen
vortag,2,,1,17:00:00,büro,0221 4710-555,,,
`,
    'transfers.txt': `from_stop_id,to_stop_id,transfer_type,min_transfer_time
zob,bahnhof,2,240
`,
    'shapes.txt': `shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence
weg,51.3000,8.0000,1
weg,51.3500,8.00001,2
weg,51.4000,8.0000,3
weg,51.4100,8.0100,4
`,
  };
}
