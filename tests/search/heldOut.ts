import type { Expectation } from './queries.ts';

/**
 * What a citizen, a journalist and an investor would type, written from the text of the report alone and before the search
 * was changed to answer it. A chapter without a number is its title; "none" stands where only a near value may be shown.
 */
export const heldOut: { readonly zh: readonly Expectation[]; readonly en: readonly Expectation[] } = {
  zh: [
    // A citizen.
    ['孩子上学', 'wellbeing/5', 'wellbeing/6', 'wellbeing/7'],
    ['看病', 'wellbeing/11', 'wellbeing/12', 'wellbeing/21'],
    ['家附近的养老站', 'wellbeing/18'],
    ['残疾人家里改造', 'wellbeing/19'],
    ['打疫苗', 'wellbeing/14'],
    ['校车', 'wellbeing/6'],
    ['充电', 'ecology/11'],
    ['垃圾投放点', 'ecology/12'],
    ['医保门诊报销', 'wellbeing/21'],
    ['农房节能', 'ecology/13'],
    ['避难场所', 'governance/15'],
    ['小区健身', 'wellbeing/26'],
    ['找工作', 'wellbeing/16'],
    ['申请公租房', 'wellbeing/17'],
    ['房产证', 'governance/6'],
    // A journalist.
    ['七个提质争先', 'overview'],
    ['1150亿', 'overview/8'],
    ['220亿元财政收入', 'overview/8'],
    ['人均可支配收入增长6.1%', 'overview/8'],
    ['海洋经济增速', 'innovation/22'],
    ['预算收入增长6%左右', 'overview/12'],
    ['技改投资 15%', 'innovation/20'],
    ['张绪霞', 'closing/3'],
    ['死树减少一半', 'ecology/8'],
    ['民营经济', 'growth/21'],
    // An investor.
    ['外资4亿美金', 'growth/24'],
    ['引进过亿项目', 'growth/14'],
    ['低效用地', 'growth/12'],
    ['拟上市企业', 'innovation/27'],
    ['跨境电商', 'growth/23'],
  ],
  en: [
    ['new hospital', 'wellbeing/11'],
    ['how many new schools', 'wellbeing/5'],
    ['nursing homes', 'wellbeing/18'],
    ['free vaccine for girls', 'wellbeing/14'],
    ['outpatient reimbursement', 'wellbeing/21'],
    ['childcare places', 'wellbeing/8'],
    ['heating in kindergartens', 'wellbeing/6'],
    ['apartments for rent', 'wellbeing/17'],
    ['finding a job', 'wellbeing/16'],
    ['emergency shelters nearby', 'governance/15'],
    ['sorting household waste', 'ecology/12'],
    ['sports park', 'wellbeing/26'],
    ['temples', 'wellbeing/24'],
    ['air quality', 'ecology/1'],
    ['Seven Drives', 'overview'],
    ['115 billion', 'overview/8'],
    ['22.04 billion', 'overview/8'],
    ['income up 6.1 percent', 'overview/8'],
    ['budget revenue target', 'overview/12'],
    ['Zhao Zijian', 'closing/3'],
    ['party building', 'wellbeing/20'],
    ['private enterprises', 'growth/21'],
    ['ocean product growth', 'innovation/22'],
    ['number of high-tech firms', 'innovation/8'],
    ['beer capacity', 'growth/11'],
    ['FDI $400 million', 'growth/24'],
    ['land for projects', 'growth/12'],
    ['companies preparing to list', 'innovation/27'],
    ['approval of construction projects', 'growth/18'],
    ['tax revenue', 'innovation/33'],
  ],
};

/** What the report does not hold, though much of each stands in it. */
export const heldOutAbsent: readonly string[] = [
  ...['地铁线路', '旅游人次', '失业率', '老旧小区电梯', '-8.2%', '下降8.2%', '2000年', '8秒'],
  ...['$22 billion', '10%-15%', 'unemployment', '115 million yuan', 'cruise terminal', 'inflation', '22,000 hectares'],
];
